import type { LucideIcon } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import type { Tender } from '#shared/selling/payment/tender'
import type { Bill } from '../bill'
import type { TenderFormProps } from './tender-frame'

/** A tender whose money nobody answered for yet. */
export interface WaitingProps<T> {
  readonly sale: Bill
  readonly tender: T
  readonly finish: () => Promise<void>
  /** Asks whether it leaves the sale. */
  readonly onRemove: () => void
}

/** How one kind of tender is drawn; what it is, src-shared says. */
export interface TenderView<T extends Tender = Tender> {
  readonly icon: LucideIcon
  readonly Form: ComponentType<TenderFormProps>
  /** Whether what was scanned pays by this kind. */
  readsScan(code: string): boolean
  /** What tells it from another of its kind, in one line; empty where nothing does. */
  details(tender: T): string
  /** What to do besides once it has left the sale. */
  afterRemoval(tender: T): string
  /** The middle of the screen while it waits; null for a kind that never does. */
  waiting(props: WaitingProps<T>): ReactNode
}
