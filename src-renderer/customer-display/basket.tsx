import type { DisplayLine, DisplayView } from '#shared/devices/display/display-view'
import { Amount } from './amount'
import { Sentences } from './sentences'
import { Sums } from './sums'
import styles from './basket.module.css'

type Shown = Extract<DisplayView, { show: 'sale' }>

/** What is being bought: the newest item large, those before it above, the total loudest. */
export function Basket({ basket }: { readonly basket: Shown }) {
  const before = basket.lines.slice(0, -1)
  const newest = basket.lines[basket.lines.length - 1]
  const firstPosition = basket.earlierLines + 1
  return (
    <div className={styles.basket}>
      <ol className={styles.lines} aria-label="Itens" start={firstPosition}>
        {before.map((line, index) => (
          // A line is known by its place: the list only grows at its end.
          <li key={firstPosition + index} className={styles.line}>
            <Line line={line} />
          </li>
        ))}
      </ol>
      {newest && (
        <div className={styles.newest} aria-label="Último item" role="group">
          <Line line={newest} />
        </div>
      )}
      <div className={styles.foot}>
        <Sums basket={basket} />
        <Amount label="Total" value={basket.total} size="huge" />
        <Sentences words={basket.loyalty} />
      </div>
    </div>
  )
}

function Line({ line }: { readonly line: DisplayLine }) {
  return (
    <>
      <span className={styles.description}>{line.description}</span>
      <span className={styles.total}>{line.total}</span>
      <span className={styles.quantity}>
        {line.fullPrice !== null && <s>{line.fullPrice}</s>} {line.quantity}
      </span>
    </>
  )
}
