export { bygd, Verksted, type Verkstedsvar, type Verkstedvalg } from './verksted';
