export declare const DEMO_DOMAIN: string;
