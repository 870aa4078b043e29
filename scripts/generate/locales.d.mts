export declare function localesSource(): string;
export declare function uiLanguagesSource(): string;
export function notionsSource(): string;
