import type { Sketch } from './sketch.ts';

/** What is known of a segment without reading its blocks: one record, read once. */
export interface SegmentHead {
  id: string;
  /** `pack`: bundled; `own`: found on pages that the person opened, or imported. */
  origin: 'pack' | 'own';
  reports: number;
  claims: number;
  /** A key's block is given by its highest bits: so many of them. */
  blockBits: number;
  /** Reports to a record. */
  chunk?: number;
  sketch: Sketch;
  /** Hash of each report's id, in order: whether a report is here is asked without reading it. */
  ids: Uint32Array<ArrayBuffer>;
  /** Hash of each report's outlet, in order: no outlet may fill an answer alone. */
  outlets: Uint32Array<ArrayBuffer>;
  /** Day of the oldest and newest report added, for the summary. */
  added: string | null;
}

/** How many telling words each quote of a segment has: a record of its own, read only where they must decide. */
export interface QuoteLengths {
  /** Where each report's quotes begin in `words`; one more at the end. */
  starts: Uint32Array<ArrayBuffer>;
  /** Telling words of each quote, 255 at most. */
  words: Uint8Array<ArrayBuffer>;
  /** Of all quotes. */
  mean: number;
}

/**
 * Reports lie four to a record, about six kilobytes: a look-up reads some hundreds of reports that stand far apart, and
 * of sixteen to a record fifteen were parsed for nothing.
 */
export const REPORTS_A_CHUNK = 4;

/** Segments that do not say so were written with sixteen. */
export const chunkOf = (head: SegmentHead): number => head.chunk ?? 16;

export const headKey = (id: string): string => `seg/${id}/head`;
export const blockKey = (id: string, block: number): string => `seg/${id}/b/${block}`;
export const lengthsKey = (id: string): string => `seg/${id}/lengths`;
export const orderKey = (id: string): string => `seg/${id}/order`;
export const chunkKey = (id: string, chunk: number): string => `seg/${id}/r/${chunk}`;
export const segmentPrefix = (id: string): string => `seg/${id}/`;

/** Which block of a segment holds a key. */
export const blockOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));
