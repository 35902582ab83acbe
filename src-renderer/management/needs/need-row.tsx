import { ChevronRight, CircleAlert, Hourglass, TriangleAlert } from 'lucide-react'
import { dateAndTime } from '../../app/times'
import type { NeedOf } from './use-needs'
import styles from './needs.module.css'

const icons = { stop: CircleAlert, attention: TriangleAlert, quiet: Hourglass } as const

/** One thing to see to: what, why, since when, and where. */
export function NeedRow({ need }: { readonly need: NeedOf }) {
  const { tone, text, why, since, of } = need
  const Icon = icons[tone]
  return (
    <span className={styles.row} data-tone={tone}>
      <Icon size={20} aria-hidden />
      <span className={styles.what}>
        <span className={styles.text}>{text}</span>
        {why !== null && <span className={styles.place}>{why}</span>}
      </span>
      <span className={styles.place}>{since === null ? '' : `desde ${dateAndTime(since)}`}</span>
      <span className={styles.place}>{typeof of.seenTo === 'string' ? '' : of.seenTo.name}</span>
      {typeof of.seenTo === 'string' ? <span /> : <ChevronRight size={18} aria-hidden />}
    </span>
  )
}
