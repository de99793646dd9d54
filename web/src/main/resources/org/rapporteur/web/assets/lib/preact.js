// The one place that knows where the library lies and in which version; the build's test holds it against the class path.
export { h, render, Component, Fragment, createRef } from "/webjars/preact/10.28.0/dist/preact.module.js";
