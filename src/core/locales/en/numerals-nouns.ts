/** Plurals and adjectives that stand right behind the number that counts them. */
export const countedNouns: readonly string[] = (
  'people persons civilians fighters militants jihadists jihadis terrorists troops soldiers men women children kids babies infants newborns girls boys ' +
  'families prisoners detainees captives hostages refugees deaths casualties bodies wounded killed dead injured victims members supporters suspects ' +
  'foreigners foreign suspected alleged former displaced armed young more other others countries nations nationalities trucks vehicles cars buses tanks ' +
  'airstrikes strikes attacks bombs bombers missiles rockets rounds shells tunnels villages towns cities houses homes tents truckloads extremists insurgents ' +
  'residents evacuees migrants journalists workers officials leaders commanders officers marines kurdish arab iraqi syrian french british american us russian ' +
  'cases times points votes seats sites camps groups'
).split(' ');
