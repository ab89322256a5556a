// The words of the screens: `t.someMessage()`.
export { t } from './messages';
