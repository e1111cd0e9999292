declare module 'moment/min/locales';
declare module 'moment/min/moment-with-locales' {
  import moment from 'moment';
  export default moment;
}
