import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import styles from './Clauses.module.css';

/** What a preview may be made of. Attributes are dropped, except where a table needs them. */
const allowed = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote em strong i b sub sup br hr code pre table thead tbody tr th td del section div span mark'.split(
    ' ',
  ),
);

/** Elements that are dropped with everything inside; of any other, the text stays. */
const dropped = new Set('script style template iframe object embed svg math head title noscript'.split(' '));

const attributes: Record<string, string> = { colspan: 'colSpan', rowspan: 'rowSpan', start: 'start' };

/** The backend's HTML built anew from an allow-list, so that no script, style or address of it can reach the page. */
export function PreviewText({ html }: { html: string }) {
  const content = useMemo(() => previewNodes(html), [html]);
  return <div className={styles.preview}>{content}</div>;
}

export function previewNodes(html: string): ReactNode {
  // A parsed document is inert: it runs nothing and fetches nothing.
  return childNodes(new DOMParser().parseFromString(html, 'text/html').body);
}

function childNodes(node: Node): ReactNode[] {
  return [...node.childNodes].map((child, index) => reactNode(child, index));
}

function reactNode(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  const name = element.localName;
  if (dropped.has(name)) return null;
  const children = childNodes(element);
  if (!allowed.has(name)) return createElement(Fragment, { key }, ...children);
  const props: Record<string, unknown> = { key };
  for (const [attribute, property] of Object.entries(attributes)) {
    const value = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
    if (Number.isFinite(value)) props[property] = value;
  }
  return createElement(name, props, ...children);
}
