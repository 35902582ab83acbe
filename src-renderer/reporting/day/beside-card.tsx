import { ArrowDown, ArrowUp, Equal } from 'lucide-react'
import { useId } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { Beside } from '#shared/reporting/day/day-figures'
import { changeWords } from './day-words'
import styles from './day-board.module.css'

interface BesideCardProps {
  /** `Hoje, terça`. */
  readonly name: string
  /** Null until they are counted. */
  readonly figures: Beside | null
  /** What it is held against, `terça passada`. */
  readonly before: string
  /** How far that is counted, and all of it: `até esta hora`, `no dia todo`. */
  readonly soFar: string
  readonly whole: string
  readonly onOpen: () => void
}

const arrows = { up: ArrowUp, down: ArrowDown, same: Equal }

/** What was sold less what came back, the largest figure there is, and beside what. All of it leads to its report. */
export function BesideCard({ name, figures, before, soFar, whole, onOpen }: BesideCardProps) {
  const id = useId()
  const change = figures && changeWords(figures.now.net, figures.soFar.net)
  const Arrow = arrows[change?.way ?? 'same']
  return (
    <article aria-labelledby={id} className={styles.card}>
      <h3 id={id} className={styles.name}>
        <button type="button" className={styles.open} title="Abrir o relatório" onClick={onOpen}>
          {name}
        </button>
      </h3>
      <p className={styles.main}>
        {figures === null ? '\u00a0' : formatCents(figures.now.net)}
        {change !== null && (
          <span className={styles.change} data-way={change.way}>
            <Arrow size={18} aria-hidden />
            {change.text}
          </span>
        )}
      </p>
      <p className={styles.before}>{figures !== null && beforeWords(figures, before, soFar, whole)}</p>
      <dl className={styles.figures}>
        <Figure name="Vendas" now={figures?.now.sales} before={figures?.soFar.sales} say={String} />
        <Figure
          name="Ticket médio"
          now={figures?.now.average}
          before={figures?.soFar.average}
          say={formatCents}
        />
      </dl>
    </article>
  )
}

function beforeWords(figures: Beside, before: string, soFar: string, whole: string): string {
  const [first = '', ...others] = before
  const name = first.toUpperCase() + others.join('')
  if (figures.whole.sales === 0 && figures.whole.net === 0) return `${name}: nada vendido.`
  return `${name}: ${formatCents(figures.soFar.net)} ${soFar}, ${formatCents(figures.whole.net)} ${whole}`
}

/** A figure and what it was then. */
function Figure<Value>({
  name,
  now,
  before,
  say,
}: {
  readonly name: string
  readonly now: Value | null | undefined
  readonly before: Value | null | undefined
  readonly say: (value: Value) => string
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {now === null || now === undefined ? '–' : say(now)}
        {before !== null && before !== undefined && <span className={styles.then}>antes {say(before)}</span>}
      </dd>
    </div>
  )
}
