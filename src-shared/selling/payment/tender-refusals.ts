import { shapesOf, wordsOf } from '../../kernel/refusal'
import { tenderList } from './tender-list'

type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never
type Kind = (typeof tenderList)[number]
type WhenTaken = Every<Kind['refusals']>
type AtFinish = Every<Kind['finishRefusals']>

// Merging forgets whose refusals they were.
const whenTaken = Object.assign({}, ...tenderList.map(({ refusals }) => refusals)) as WhenTaken
const atFinish = Object.assign({}, ...tenderList.map(({ finishRefusals }) => finishRefusals)) as AtFinish

/** Why a kind of tender is not taken, beside what holds for all. */
export const takeErrors = shapesOf(whenTaken)

/** Why a tender that was taken no longer holds when the sale is to finish. */
export const tenderFinishErrors = shapesOf(atFinish)

/** What a cashier reads. */
export const tenderRefusalWords = wordsOf({ ...whenTaken, ...atFinish })
