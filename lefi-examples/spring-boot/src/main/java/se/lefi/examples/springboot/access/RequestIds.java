package se.lefi.examples.springboot.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives back the id that a caller gives its request. */
@Component
class RequestIds extends OncePerRequestFilter {
    private static final String ID = "X-Request-ID";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getHeader(ID);
        if (id != null) {
            response.setHeader(ID, id);
        }
        chain.doFilter(request, response);
    }
}
