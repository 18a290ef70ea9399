export { FilPost } from './fil.post';
export { type Adresse, type Brev, Post, type Postfeil } from './post';
export { SmtpPost } from './smtp.post';
