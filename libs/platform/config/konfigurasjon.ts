import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';

const liste = z.string().default('').transform((s) => s.split(',').map((d) => d.trim()).filter(Boolean));
const port = (forvalg: number) => z.coerce.number().int().min(0).max(65_535).default(forvalg);

const skjema = z.object({
  PORT: port(3000),
  WORKER_PORT: port(3001),
  VERT: z.string().default('127.0.0.1'),
  EVENTSTORE_URL: z.string().min(1),
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1),
  SMTP_URL: z.string().min(1).optional(),
  MAIL_DIR: z.string().min(1).optional(),
  /** Maildir that the sender address delivers to. */
  RETURPOST_DIR: z.string().min(1).optional(),
  MAIL_AVSENDER: z.string().default('saksgang@saksgang.invalid'),
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string().min(1).default('saksgang'),
  OIDC_CLIENT_ID: z.string().min(1).default('saksgang-lokal'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** How long a log-in in the browser lasts: in all, and without being used. */
  OEKT_MAKS_MINUTTER: z.coerce.number().int().min(1).max(1_440).default(600),
  OEKT_STILLE_MINUTTER: z.coerce.number().int().min(1).max(1_440).default(120),
  FILES_URL: z.string().min(1).optional(),
  SAKSGANG_DATA: z.string().min(1).default('.saksgang'),
  /** What the web is built to. */
  WEB_DIR: z.string().min(1).default(join('dist', 'web')),
  PLATTFORM_ADMIN: liste,
  TILLATTE_VERTER: liste,
  TILLATTE_OPPHAV: liste,
  OFFENTLIG_URL: z.url().optional(),
  /** Signs paging cursors; the same in every api process. */
  MARKOERNOEKKEL: z.string().min(32).optional(),
  /** Requests per minute and person; 0 is no limit. */
  FORESPOERSLER_PER_MINUTT: z.coerce.number().int().min(0).default(0),
  MAKS_FORBINDELSER: z.coerce.number().int().min(1).default(1000),
  /** A whole request must have come within this; promised as 30 s, and checked once a second. */
  FORESPOERSEL_FRIST_MS: z.coerce.number().int().min(1_000).max(29_000).default(29_000),
  /** One uploaded file, and how many a case paper may name. */
  VEDLEGG_MAKS_MB: z.coerce.number().int().min(1).max(1_000).default(50),
  VEDLEGG_MAKS_ANTALL: z.coerce.number().int().min(1).max(500).default(50),
  /** One dossier that is read in, as it comes and unpacked. */
  DOSSIER_MAKS_MB: z.coerce.number().int().min(1).max(100_000).default(1_000),
  /** Days that a file is kept which nobody has named in anything. */
  VEDLEGG_UBRUKT_DOEGN: z.coerce.number().int().min(1).max(3_650).default(30),
  /** Between two looks at what is due and was lost; milliseconds. */
  SVEIP_MS: z.coerce.number().int().min(100).max(600_000).default(60_000),
  LOGGNIVAA: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export class UgyldigKonfigurasjon extends Error {}

/** All settings, read once at start. The only reader of process.env. */
export class Konfigurasjon {
  readonly port: number;
  readonly workerPort: number;
  /** Address to listen on; loopback unless told otherwise. */
  readonly vert: string;
  readonly eventstoreUrl: string;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Unset: mail is written to files in `mailDir`. */
  readonly smtpUrl: string | undefined;
  readonly mailDir: string;
  /** Unset: nobody reads returned mail here; it may be handed over by the API. */
  readonly returpostDir: string | undefined;
  readonly mailAvsender: string;
  readonly oidcIssuer: string;
  readonly oidcAudience: string;
  /** As the log-in knows us; without a secret we are a public client. */
  readonly oidcClientId: string;
  readonly oidcClientSecret: string | undefined;
  readonly oektMaksMs: number;
  readonly oektStilleMs: number;
  readonly filesUrl: string;
  readonly dataDir: string;
  readonly webDir: string;
  /** Subjects (`sub`) of our own issuer that may make new helsefellesskap. */
  readonly plattformAdmin: readonly string[];
  /** Hosts that requests may name, with port where it is not the scheme's own. Empty: loopback names, any port. */
  readonly tillatteVerter: readonly string[];
  /** Origins other than our own that browsers may call from. */
  readonly tillatteOpphav: readonly string[];
  /** The origin that browsers come to us by, where it is told; undefined: the one that a request names. */
  readonly egetOpphav: string | undefined;
  /** Address that links in mail start with. */
  readonly offentligUrl: string;
  readonly markoernoekkel: string;
  readonly forespoerslerPerMinutt: number;
  readonly maksForbindelser: number;
  readonly forespoerselFristMs: number;
  /** Bytes of one uploaded file. */
  readonly vedleggMaksBytes: number;
  readonly vedleggMaksAntall: number;
  /** Bytes of one dossier. */
  readonly dossierMaksBytes: number;
  readonly vedleggUbruktDoegn: number;
  readonly sveipMs: number;
  readonly loggnivaa: string;

  /** @throws UgyldigKonfigurasjon naming each variable that is missing or wrong, never its value */
  constructor(miljoe: Readonly<Record<string, string | undefined>> = process.env) {
    const satt = Object.fromEntries(Object.entries(miljoe).filter(([, verdi]) => verdi !== ''));
    const lest = skjema.safeParse(satt);
    if (!lest.success) throw new UgyldigKonfigurasjon(`Ugyldige eller manglende variabler: ${lest.error.issues.map((i) => i.path.join('.')).join(', ')}`);
    const m = lest.data;
    this.port = m.PORT;
    this.workerPort = m.WORKER_PORT;
    this.vert = m.VERT;
    this.eventstoreUrl = m.EVENTSTORE_URL;
    this.databaseUrl = m.DATABASE_URL;
    this.redisUrl = m.REDIS_URL;
    this.smtpUrl = m.SMTP_URL;
    this.mailDir = m.MAIL_DIR ?? join(m.SAKSGANG_DATA, 'post');
    this.returpostDir = m.RETURPOST_DIR;
    this.mailAvsender = m.MAIL_AVSENDER;
    this.oidcIssuer = m.OIDC_ISSUER;
    this.oidcAudience = m.OIDC_AUDIENCE;
    this.oidcClientId = m.OIDC_CLIENT_ID;
    this.oidcClientSecret = m.OIDC_CLIENT_SECRET;
    this.oektMaksMs = m.OEKT_MAKS_MINUTTER * 60_000;
    this.oektStilleMs = m.OEKT_STILLE_MINUTTER * 60_000;
    this.filesUrl = m.FILES_URL ?? join(m.SAKSGANG_DATA, 'filer');
    this.webDir = m.WEB_DIR;
    this.dataDir = m.SAKSGANG_DATA;
    this.plattformAdmin = m.PLATTFORM_ADMIN;
    this.tillatteVerter = m.TILLATTE_VERTER;
    this.tillatteOpphav = m.TILLATTE_OPPHAV;
    this.egetOpphav = m.OFFENTLIG_URL && new URL(m.OFFENTLIG_URL).origin;
    this.offentligUrl = m.OFFENTLIG_URL ?? `http://127.0.0.1:${m.PORT}`;
    this.markoernoekkel = m.MARKOERNOEKKEL ?? randomBytes(32).toString('hex');
    this.forespoerslerPerMinutt = m.FORESPOERSLER_PER_MINUTT;
    this.maksForbindelser = m.MAKS_FORBINDELSER;
    this.forespoerselFristMs = m.FORESPOERSEL_FRIST_MS;
    this.vedleggMaksBytes = m.VEDLEGG_MAKS_MB * 1024 * 1024;
    this.vedleggMaksAntall = m.VEDLEGG_MAKS_ANTALL;
    this.dossierMaksBytes = m.DOSSIER_MAKS_MB * 1024 * 1024;
    this.vedleggUbruktDoegn = m.VEDLEGG_UBRUKT_DOEGN;
    this.sveipMs = m.SVEIP_MS;
    this.loggnivaa = m.LOGGNIVAA;
  }
}
