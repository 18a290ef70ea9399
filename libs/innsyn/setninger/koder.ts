/** Nynorsk for the names in the code that a sentence shows, where it is not the same word as in bokmål. */
export const KODER: Readonly<Record<string, string>> = {
  // What a part answered, and what became of it.
  'godkjent': 'godkjend', 'forbehold': 'atterhald', 'stadfestet': 'stadfesta', 'opphevet': 'oppheva', 'trukket': 'trekt', 'endret': 'endra',
  'krever møte': 'krev møte', 'tatt til følge': 'teken til følgje', 'delvis tatt til følge': 'delvis teken til følgje', 'ikke tatt til følge': 'ikkje teken til følgje',
  // Commitments, measures and disagreements.
  'åpen': 'open', 'påbegynt': 'påbyrja', 'forsinket': 'forseinka', 'bortfalt': 'bortfallen', 'ikke startet': 'ikkje starta', 'stanset': 'stansa',
  'løst': 'løyst', 'sendt videre': 'send vidare', 'avgjort': 'avgjord', 'sendt': 'send', 'sammenstilt': 'samanstilt',
  // Classes of outcome.
  'vedtatt endret': 'vedteken endra', 'vedtatt': 'vedteken', 'alternativ valgt': 'alternativ valt', 'ikke godkjent': 'ikkje godkjend', 'utsatt': 'utsett', 'uten vedtak': 'utan vedtak',
  // Links between saker.
  'oppfølger': 'oppfølgjar', 'beslektet': 'i slekt', 'erstatter': 'erstattar', 'godkjenner referat fra': 'godkjenner referat frå', 'uenighet': 'usemje', 'uenighet om': 'usemje om',
  // Steps of a process.
  'meldt': 'meld', 'forberedelse': 'førebuing', 'rådgivende': 'rådgjevande', 'besluttende': 'avgjerande', 'partene': 'partane', 'avsluttet': 'avslutta', 'områdeutvalg': 'områdeutval',
  // Roles and seats, and by what right somebody acted.
  'saksinnmelder': 'saksinnmeldar', 'leder': 'leiar', 'nestleder': 'nestleiar', 'innlogget': 'innlogga', 'lest teksten': 'lese teksten',
  // Kinds of deadlines, and forms of notice.
  'sendes til innspill': 'blir sendt til innspel', 'skriftlig svar': 'skriftleg svar', 'avtaleoppsigelse': 'avtaleoppseiing', 'samlet': 'samla',
};
