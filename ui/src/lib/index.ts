// The short way to what almost every screen needs.
export { t } from './text';
