import { Button } from '@fluentui/react-components';
import { PageFitRegular, ZoomInRegular, ZoomOutRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PageView } from '../../../backend/types';
import { useMatter } from '../../matter';
import { useMessages } from '../../messages/language';
import { Failed, Loading } from '../../States';
import type { PageSpan } from '../pageSelection';
import { type DrawnPage, drawPage } from './drawPage';
import styles from './PageImage.module.css';
import { usePdf } from './usePdf';
import { useWidth } from './useWidth';

interface Props {
  view: PageView;
  marked: PageSpan | null;
}

/** Times the width of the pane. */
const zooms = [1, 1.5, 2, 3];

/** The page as it is printed, with the passage marked. What it says can be read in the text of the page. */
export default function PageImage({ view, marked }: Props) {
  const messages = useMessages();
  const { matter } = useMatter();
  const { pdf, error, fail, retry } = usePdf(matter.id, view.key);
  const sheet = useRef<HTMLDivElement>(null);
  const width = useWidth(sheet);
  const [zoom, setZoom] = useState(0);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);

  useEffect(() => sheet.current?.focus(), []);
  const { filePage: number, lines } = view;
  const [from, to] = [marked?.from ?? null, marked?.to ?? null];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what fails says so whenever it does
  useEffect(() => {
    if (pdf === null || width === 0) return;
    const drawing = new AbortController();
    const span = from === null || to === null ? null : { from, to };
    drawPage(pdf, { number, lines, marked: span, width: width * (zooms[zoom] ?? 1) }, drawing.signal).then(
      (page) => !drawing.signal.aborted && setDrawn(page),
      (failure) => !drawing.signal.aborted && fail(failure),
    );
    return () => drawing.abort();
  }, [pdf, number, lines, from, to, width, zoom]);

  const zoomBy = (by: number) => setZoom(Math.min(Math.max(zoom + by, 0), zooms.length - 1));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === '+' || event.key === '=') zoomBy(1);
    else if (event.key === '-') zoomBy(-1);
    else if (event.key === '0') setZoom(0);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.image}>
      <div className={styles.zoom}>
        <Zoom icon={<ZoomOutRegular />} name={messages.zoomOut} disabled={zoom === 0} onClick={() => zoomBy(-1)} />
        <Zoom icon={<PageFitRegular />} name={messages.zoomFit} disabled={zoom === 0} onClick={() => setZoom(0)} />
        <Zoom
          icon={<ZoomInRegular />}
          name={messages.zoomIn}
          disabled={zoom === zooms.length - 1}
          onClick={() => zoomBy(1)}
        />
        <p role="status">
          {marked !== null && drawn?.marks.length === 0 && drawn.canvas.width > 0 && messages.notMarked}
        </p>
      </div>
      <section
        ref={sheet}
        aria-label={messages.pageImage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the page is scrolled by keyboard
        tabIndex={0}
        className={styles.sheet}
        onKeyDown={onKeyDown}
      >
        {error !== null && <Failed error={error} onRetry={retry} />}
        {error === null && drawn === null && <Loading />}
        {error === null && drawn !== null && <Drawn page={drawn} name={messages.pageImageOf(view.citeAs, number)} />}
      </section>
    </div>
  );
}

function Zoom(props: { icon: React.JSX.Element; name: string; disabled: boolean; onClick: () => void }) {
  const { icon, name, disabled, onClick } = props;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={name}
      title={name}
      disabledFocusable={disabled}
      onClick={onClick}
    />
  );
}

function Drawn({ page, name }: { page: DrawnPage; name: string }) {
  const { canvas, width, height, marks } = page;
  const paper = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    paper.current?.replaceChildren(canvas);
    first.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [canvas]);
  return (
    <div className={styles.page} role="img" aria-label={name} style={{ width, height }}>
      <div ref={paper} />
      {marks.map((mark, index) => (
        <div
          key={`${mark.left} ${mark.top}`}
          ref={index === 0 ? first : undefined}
          className={styles.mark}
          style={{ ...mark }}
        />
      ))}
    </div>
  );
}
