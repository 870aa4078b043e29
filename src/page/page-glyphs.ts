/** Drawings of the edge tab and the hover card: strokes and fills, no letters. */
interface Shape {
  field: number;
  d: string;
  f?: string;
}

/** By headline; each differs from the others without colour. */
export const RELATION_SHAPES: Readonly<Record<string, Shape>> = {
  same: { field: 16, d: 'M3 6h10M3 10h10' },
  compatible: {
    field: 16,
    d: 'M3 6.500c1.700-2 3.300-2 5 0s3.300 2 5 0M3 10.500c1.700-2 3.300-2 5 0s3.300 2 5 0',
  },
  differs: { field: 16, d: 'M2.500 6h11M2.500 10.200h11M10.800 2.600 5.200 13.400' },
  other_scope: {
    field: 16,
    d: 'M8 2.300a5.700 5.700 0 1 0 0 11.400A5.700 5.700 0 1 0 8 2.300',
    f: 'M9.600 6.700a2.600 2.600 0 1 0 0 5.200a2.600 2.600 0 1 0 0-5.200',
  },
  other_time: {
    field: 16,
    d: 'M8 2.300a5.700 5.700 0 1 0 0 11.400A5.700 5.700 0 1 0 8 2.300M8 4.700v3.500l2.400 1.500',
  },
  changed: { field: 16, d: 'M2.500 5.200h11M2.500 11h2.700M10.800 11h2.700M5.600 13.700 8 10l2.400 3.700' },
  shortened: { field: 16, d: 'M5.200 3.200v9.600M10.800 3.200v9.600M2 8h3.200M10.800 8H14' },
  extended: {
    field: 16,
    d: 'M6.400 8H2m2.100-2.100L2 8l2.100 2.100M9.600 8H14m-2.100-2.100L14 8l-2.100 2.100M8 3.200v9.600',
  },
  translated: { field: 16, d: 'M2.400 2.400h7.200v7.200H2.400zM6.400 12v1.600h7.200V6.400H12' },
  retranslated: { field: 16, d: 'M2.400 2.400h7.200v7.200H2.400zM6.400 12v1.600h7.200V6.400H12' },
  only: {
    field: 16,
    d: 'M5.800 2.700a5.700 5.700 0 0 1 4.400 0M13.300 5.800a5.700 5.700 0 0 1 0 4.400M10.200 13.300a5.700 5.700 0 0 1-4.400 0M2.700 10.200a5.700 5.700 0 0 1 0-4.400',
    f: 'M8 6.400a1.600 1.600 0 1 0 0 3.200a1.600 1.600 0 1 0 0-3.200',
  },
};

/** Our sign: three outlets in one source, and one alone. */
export const SIGN: Shape = {
  field: 22,
  d: 'M5 6h6a3.500 3.500 0 0 1 0 7H5a3.500 3.500 0 0 1 0-7M17.800 12a2.800 2.800 0 1 1 0 5.600a2.800 2.800 0 1 1 0-5.600',
  f: 'M5 8a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3M8 8a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3M11 8a1.500 1.500 0 1 0 0 3a1.500 1.500 0 1 0 0-3M17.800 13.700a1.100 1.100 0 1 0 0 2.200a1.100 1.100 0 1 0 0-2.200',
};
