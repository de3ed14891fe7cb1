package pacta.engine;

/**
 * Where Drools looks for classes that rules may name. It takes each word of a condition for the name of a class, in turn in the package of rules, in {@code java.lang} and within
 * the class of what stands before it, and goes through all archives each time: some nine thousand times for one rule base. Names of classes do not begin with a small
 * letter; what does is told at once to be none.
 */
final class RuleClasses extends ClassLoader {

    static final RuleClasses KNOWN = new RuleClasses();

    /** There is no such class. Drools catches it, and nobody reads where it came from. */
    private static final class NoClass extends ClassNotFoundException {
        private static final long serialVersionUID = 1L;

        NoClass(String name) {
            super(name);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    private RuleClasses() {
        super(RuleClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        int last = 1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'));
        if (last < name.length() && Character.isLowerCase(name.charAt(last))) {
            throw new NoClass(name);
        }
        return super.loadClass(name, resolve);
    }
}
