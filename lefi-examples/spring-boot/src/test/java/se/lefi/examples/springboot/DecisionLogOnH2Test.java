package se.lefi.examples.springboot;

class DecisionLogOnH2Test extends DecisionLogTest {
    DecisionLogOnH2Test() {
        super(Service.onH2());
    }
}
