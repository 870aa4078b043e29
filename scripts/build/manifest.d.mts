export declare function sitePatterns(outlets: readonly { domain: string }[]): string[];
