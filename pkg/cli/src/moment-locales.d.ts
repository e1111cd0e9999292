/** All of moment's locales in one file: importing it adds them to moment. It has no types of its own. */
declare module 'moment/min/locales';
