import { centralOver, type CentralWire } from '#shared/central/central'
import type { CentralCaller } from '#shared/central/central-calls'
import type { DocumentBody } from '#shared/central/shared-document'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../database/desk'
import type { JobLeave, SharedRun } from '../jobs/job-leave'
import type { Log } from '../logging/log'
import { backoff } from '../outbox/backoff'
import type { SecretKeeper } from '../secrets/secret-keeper'
import { claimJob } from './claim-job'
import type { DocumentSource } from './document-source'
import { editDocument, type EditRefusal } from './edit-document'
import { centralKey, enrol, type EnrolRefusal } from './enrol'
import { createFactLog } from './fact-log'
import type { FactSource } from './fact-source'
import { linkState, ownUids } from './link-rows'
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
  /** Goods before people, and both before what speaks of them. */
  readonly documents: readonly DocumentSource[]
  readonly time: {
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
export function createCentralLink({ desk, wire, secrets, facts, documents, time, log }: LinkDeps) {
  const { database, terminal } = desk
  const factLog = createFactLog(database, terminal.id)
  let isStopped = false
  let isWorking: Promise<Turn> | null = null
  let failures = 0
  let callOff: () => void = () => undefined
  let unhear: () => void = () => undefined

  async function caller(): Promise<CentralCaller> {
    const epoch = linkState(database, terminal.id)?.epoch ?? null
    const key = await secrets.read(database, centralKey(terminal.id), false)
    if (epoch === null || key === null) return null
    return { terminal: ownUids(database, terminal.id).terminal, epoch, key }
  }
  const central = wire && centralOver(wire, caller)

  const isEnrolled = (): boolean => (linkState(database, terminal.id)?.epoch ?? null) !== null

  /** Everything that waits, both ways, until nothing does or the Central cannot be asked. */
  async function work(): Promise<Turn> {
    if (central === null || !isEnrolled()) return 'done'
    while (!isStopped && !database.write((db) => tellPast(db, terminal.id, facts))) await breathe()
    factLog.refresh()
    if (isStopped) return 'done'
    const sent = await sendFacts(desk, central)
    if (sent !== 'done') return sent
    for (const source of documents) {
      const shared = isStopped ? 'done' : await shareDocuments(desk, central, source, breathe)
      if (shared !== 'done') return shared
    }
    return isStopped ? 'done' : pullFacts(desk, central, facts, breathe)
  }

  /** Lets a scan go first. */
  const breathe = () => new Promise<void>((resolve) => time.soon(resolve))

  function sync(): Promise<Turn> {
    isWorking ??= work().finally(() => {
      isWorking = null
    })
    return isWorking
  }

  async function turn(): Promise<void> {
    callOff()
    try {
      const ended = await sync()
      failures = ended === 'later' ? failures + 1 : 0
    } catch (error) {
      if (isStopped) return
      failures++
      log.incident('central-link-failed', error)
    }
    if (isStopped) return
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
      isStopped = false
      if (central === null) return
      database.write((db) => {
        if (isEnrolled()) beginPast(db, terminal.id, facts)
      })
      factLog.refresh()
      unhear = database.onStored((what) => {
        if (what.has('fact') && failures === 0) time.soon(() => void turn())
      })
      void turn()
    },
    stop(): void {
      isStopped = true
      callOff()
      unhear()
    },
    /** Tells and hears until nothing waits; answers how that ended. */
    sync,
    async enrol(code: string): Promise<Result<null, EnrolRefusal>> {
      if (central === null) return fail({ code: 'central-unreachable' })
      const enrolled = await enrol(desk, central, secrets, facts, code)
      if (!enrolled.ok) return enrolled
      factLog.refresh()
      return ok(null)
    },
    isEnrolled,
    /** Changes what the company sets, for all its tills at once: only while the Central answers. */
    async edit(kind: string, uid: string, fields: DocumentBody): Promise<Result<null, EditRefusal>> {
      const source = documents.find((one) => one.kind.kind === kind)
      if (!source) throw new Error(`Nobody shares “${kind}”`)
      return central === null
        ? fail({ code: 'central-unreachable' })
        : editDocument(desk, central, source, { uid, fields })
    },
    /** Asks for a run only one till does; a till that stands alone has every run. */
    claimJob: async (run: SharedRun): Promise<JobLeave> =>
      central === null || !isEnrolled() ? 'granted' : claimJob(central, ownUids(database, terminal.id), run),
    state: () => linkState(database, terminal.id),
  }
}
export type CentralLink = ReturnType<typeof createCentralLink>
