export { FilPost } from './fil.post';
export { type Adresse, type Brev, Post, type Postfeil, UTILGJENGELIG } from './post';
export { SmtpPost } from './smtp.post';
