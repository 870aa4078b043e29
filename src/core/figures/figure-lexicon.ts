/** Words a language brings to reading what is counted, the event, the side, the approximators. Grown by the figure reader. */
export interface FigureLexicon {
  name: string;
}
