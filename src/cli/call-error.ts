/** A call that cannot be understood; its message is the one line that the person reads. */
export class CallError extends Error {}
