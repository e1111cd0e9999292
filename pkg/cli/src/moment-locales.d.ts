/** All of moment's locales in one file: importing it adds them to moment. It brings no types. */
declare module 'moment/min/locales';
