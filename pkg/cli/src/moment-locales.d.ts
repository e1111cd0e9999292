declare module 'moment/min/locales';
declare module 'moment/min/moment-with-locales.js' {
  import moment from 'moment';
  export default moment;
}
