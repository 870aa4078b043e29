export type ReasonCode = string;
