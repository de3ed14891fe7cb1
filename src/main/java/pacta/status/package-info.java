/** The state of things as brochures print it: who has joined, deadlines, completion, dates; beside what others printed for the same day. Start from {@link pacta.status.StatusReport}. */
package pacta.status;
