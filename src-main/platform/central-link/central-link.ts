import { centralOver, type CentralWire } from '#shared/central/central'
import type { CallInput, CentralCaller } from '#shared/central/central-calls'
import type { ClockDifference } from '#shared/central/clock-difference'
import type { DocumentBody } from '#shared/central/shared-document'
import type { SaleId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { WriteDb } from '../database/connection'
import type { Desk } from '../database/desk'
import type { JobLeave, SharedRun } from '../jobs/job-leave'
import type { Log } from '../logging/log'
import { backoff } from '../outbox/backoff'
import type { SecretKeeper } from '../secrets/secret-keeper'
import { createCentralClock } from './central-clock'
import { askClaim, type ClaimAnswer } from './claims/ask-claim'
import { claimJob } from './claims/claim-job'
import { releaseClaim, releaseClaims, releaseOrders, settleOrders } from './claims/release-claims'
import type { DocumentSource } from './document-source'
import { editDocument, type EditRefusal } from './edit-document'
import { centralKey, enrol, type EnrolRefusal } from './enrol'
import { createFactLog } from './fact-log'
import type { FactSource } from './fact-source'
import { endCatchingUp, linkState, ownUids } from './link-rows'
import { createLinkStop } from './link-stop'
import { beginPast, tellPast } from './past-facts'
import { pullFacts } from './pull-facts'
import { sendFacts, type Turn } from './send-facts'
import { shareDocuments } from './share-documents'

/** How often a till asks for what others did, where it has nothing to tell. */
const LOOK_AGAIN_MS = 30_000

interface LinkDeps {
  readonly desk: Desk
  /** Null where no Central is set up. */
  readonly wire: CentralWire | null
  readonly secrets: Pick<SecretKeeper, 'prepare' | 'read'>
  readonly facts: readonly FactSource[]
  /** What is spoken of before what speaks of it. */
  readonly documents: readonly DocumentSource[]
  /** The terminal was stopped or may go on, or its clock went far from the Central's or came back. */
  readonly onChange: () => void
  readonly time: {
    readonly now: () => number
    readonly steadyNow: () => number
    readonly after: (milliseconds: number, work: () => void) => () => void
    readonly soon: (work: () => void) => void
    readonly random: () => number
  }
  readonly log: Log
}

/**
 * This till's side of the Central (DESIGN section 11): tells what happened here and takes in what others tell, a slice at a
 * time beside the sale. It stands on disk how far it is, so that it goes on wherever it was cut off.
 */
export function createCentralLink({ desk, wire, secrets, facts, documents, onChange, time, log }: LinkDeps) {
  const { database, terminal } = desk
  const factLog = createFactLog(database, terminal.id)
  const clock = createCentralClock(time)
  const stop = createLinkStop(desk, onChange)
  let isClosed = false
  let isStarted = false
  let isWorking: Promise<Turn> | null = null
  let failures = 0
  let clockTold: ClockDifference['kind'] | null = null
  let callOff: () => void = () => undefined
  let unhear: () => void = () => undefined

  async function caller(): Promise<CentralCaller> {
    const epoch = linkState(database, terminal.id)?.epoch ?? null
    const { terminal: uid } = ownUids(database, terminal.id)
    const key = await secrets.read(database, centralKey(uid), false)
    if (epoch === null || key === null) return null
    return { terminal: uid, epoch, key }
  }
  const central =
    wire &&
    centralOver(wire, caller, (from, call) => {
      const atTheCentral = clock.ask()
      return ({ at, refused }) => {
        atTheCentral(at)
        lookAtClock()
        // Who joins says so in no name yet.
        if (call !== 'enrol') stop.heard(from, refused)
      }
    })

  function lookAtClock(): void {
    const kind = clock.difference()?.kind ?? null
    if (kind === clockTold) return
    clockTold = kind
    onChange()
  }

  const isEnrolled = (): boolean => (linkState(database, terminal.id)?.epoch ?? null) !== null

  /** Everything that waits, both ways, until nothing does or the Central cannot be asked. */
  async function work(): Promise<Turn> {
    if (central === null || !isEnrolled()) return 'done'
    while (!isClosed && !database.write((db) => tellPast(db, terminal.id, facts))) await breathe()
    factLog.refresh()
    if (isClosed) return 'done'
    const released = await releaseClaims(desk, central)
    if (released !== 'done') return released
    const waiting = await releaseOrders(desk, central)
    if (waiting !== 'done') return waiting
    const settled = await settleOrders(desk, central)
    if (settled !== 'done') return settled
    const sent = await sendFacts(desk, central)
    if (sent !== 'done') return sent
    for (const source of documents) {
      const shared = isClosed ? 'done' : await shareDocuments(desk, central, source, breathe)
      if (shared !== 'done') return shared
    }
    if (isClosed) return 'done'
    const pulled = await pullFacts(desk, central, facts, breathe)
    if (pulled === 'done' && stop.current() === 'catching-up')
      database.write((db) => endCatchingUp(db, terminal.id))
    return pulled
  }

  /** Lets a scan go first. */
  const breathe = () => new Promise<void>((resolve) => time.soon(resolve))

  function sync(): Promise<Turn> {
    isWorking ??= work().finally(() => {
      isWorking = null
      if (!isClosed) stop.refresh()
    })
    return isWorking
  }

  async function turn(): Promise<void> {
    callOff()
    try {
      const ended = await sync()
      failures = ended === 'later' ? failures + 1 : 0
    } catch (error) {
      if (isClosed) return
      failures++
      log.incident('central-link-failed', error)
    }
    if (isClosed) return
    lookAtClock()
    callOff()
    callOff = time.after(
      failures === 0 ? LOOK_AGAIN_MS : backoff(failures, null, time.random),
      () => void turn(),
    )
  }

  return {
    facts: factLog,
    /** Null where no Central is set up. */
    central,
    start(): void {
      isClosed = false
      isStarted = true
      if (central === null) return
      database.write((db) => {
        if (isEnrolled()) beginPast(db, terminal.id, facts)
      })
      factLog.refresh()
      unhear = database.onStored((what) => {
        if ((what.has('fact') || what.has('claim') || what.has('order')) && failures === 0)
          time.soon(() => void turn())
      })
      void turn()
    },
    stop(): void {
      isClosed = true
      isStarted = false
      callOff()
      unhear()
    },
    /** Tells and hears until nothing waits; answers how that ended. */
    sync,
    /** `record` writes into the trail who did it, in the transaction that makes it true. */
    async enrol(
      code: string,
      record: (db: WriteDb) => void,
    ): Promise<Result<null, EnrolRefusal | { readonly code: 'central-not-set-up' }>> {
      if (central === null) return fail({ code: 'central-not-set-up' })
      const enrolled = await enrol({ ...desk, secrets, sources: facts, record }, central, code)
      if (!enrolled.ok) return enrolled
      factLog.refresh()
      stop.refresh()
      // What was done in its name is heard before it sells.
      if (isStarted) time.soon(() => void turn())
      return ok(null)
    },
    isEnrolled: () => isEnrolled(),
    /** Why this terminal may do nothing with sales; null where it may. */
    stopped: () => stop.current(),
    /** How far the computer's clock is from the Central's, where that matters. */
    clockDifference: () => clock.difference(),
    /** The computer was asleep: nobody knows how long. */
    wake(): void {
      clock.forget()
      if (isStarted) void turn()
    },
    /** Changes what the company sets, for all its tills at once: only while the Central answers. */
    async edit(kind: string, uid: string, fields: DocumentBody): Promise<Result<null, EditRefusal>> {
      const source = documents.find((one) => one.kind.kind === kind)
      if (!source) throw new Error(`Nobody shares “${kind}”`)
      return central === null
        ? fail({ code: 'central-unreachable' })
        : editDocument(desk, central, source, { uid, fields })
    },
    /** Asks for so many of a thing of which there are only so many; what others took is heard of soon. */
    async claim(asked: CallInput<'claim'>): Promise<ClaimAnswer> {
      if (central === null) return { kind: 'unanswered' }
      const answer = await askClaim(central, asked)
      if (answer.kind === 'taken' && isStarted) time.soon(() => void turn())
      return answer
    },
    /** Lets go of what was claimed for acts with a sale that were given up; answers whether nothing of it is left. */
    releaseClaims: async (saleId: SaleId): Promise<boolean> =>
      central !== null && (await releaseClaims(desk, central, saleId)) === 'done',
    /** Lets go of one claim; answers whether the Central knows. */
    releaseClaim: async (id: string): Promise<boolean> =>
      central !== null && (await releaseClaim(central, id)) === 'done',
    /** Asks for a run only one till does; a till that stands alone has every run. */
    claimJob: async (run: SharedRun): Promise<JobLeave> => {
      if (central === null || !isEnrolled()) return 'granted'
      // Its period would be another than the others'.
      if (clock.difference() !== null) return 'clock-differs'
      return claimJob(central, ownUids(database, terminal.id), run)
    },
    state: () => linkState(database, terminal.id),
  }
}
export type CentralLink = ReturnType<typeof createCentralLink>
