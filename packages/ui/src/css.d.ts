/** Style sheets are imported for their effect; the bundler of the app takes them in. */
declare module '*.css';
