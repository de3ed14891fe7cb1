package pacta.yaml;

/** A single value is not what its field asks for; the message is half a sentence for people, such as “many” is not a whole number. */
public final class WrongValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Takes the code of the problem that this becomes. */
    public WrongValue(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
