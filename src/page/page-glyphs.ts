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

/** Our sign, as the views draw it: two capsules (sources) with their beads (outlets), and this page as the diamond. */
export const SIGN: Shape = {
  field: 24,
  d: 'M6.500 3.500h11a3.500 3.500 0 0 1 0 7h-11a3.500 3.500 0 0 1 0-7M6.500 13.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7',
  f: 'M7.500 5.700a1.300 1.300 0 1 0 0 2.600a1.300 1.300 0 1 0 0-2.600M12 5.700a1.300 1.300 0 1 0 0 2.600a1.300 1.300 0 1 0 0-2.600M16.500 5.700a1.300 1.300 0 1 0 0 2.600a1.300 1.300 0 1 0 0-2.600M6.500 15.700a1.300 1.300 0 1 0 0 2.600a1.300 1.300 0 1 0 0-2.600M16.500 12.700l4.300 4.300-4.300 4.300-4.300-4.300z',
};
