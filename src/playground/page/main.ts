import { h, render } from 'preact';
import { App } from './frame/app.ts';

const root = document.querySelector('#page');
if (root !== null) {
  root.replaceChildren();
  render(h(App, null), root);
}
