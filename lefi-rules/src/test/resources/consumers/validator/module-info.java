/** A consumer that validates forms. */
module consumer {
    requires se.lefi.core;
    requires jakarta.validation;
    requires org.hibernate.validator;
}
