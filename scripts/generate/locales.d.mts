export declare function localesSource(): string;
