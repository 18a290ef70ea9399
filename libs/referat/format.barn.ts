import { type Dokument } from './dokument';
import { somDocx } from './format.docx';
import { somPdf } from './format.pdf';

/** A process of its own, for one document at a time: what makes files is slow, big, and given what people wrote. */
const FORMAT = { pdf: somPdf, docx: somDocx } as const;

export interface Skriveoppgave {
  readonly dokument: Dokument;
  readonly format: keyof typeof FORMAT;
}

process.on('message', ({ oppgave: { dokument, format } }: { oppgave: Skriveoppgave }) => {
  void FORMAT[format](dokument).then((resultat) => process.send?.({ resultat }), (feil: Error) => process.send?.({ feil: feil.stack ?? feil.message }));
});
