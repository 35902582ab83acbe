import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { z } from 'zod'
import { parseMobile } from '#shared/customers/customer/mobile'
import { faultOrderSchema, faultSchema, type FaultOrder } from '../faults/fault'
import { readBody } from '../http/read-body'
import { operatorIdSchema } from '../operator-id'
import { simulatedIds } from '../simulated-id'
import type { SimulatorView } from '../simulator-view'
import { isWholeOperator } from './fault-section'
import { chosenFault } from './fault-words'
import { page, script } from './page'
import { style } from './style'

const NO_STRANGERS =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'"

/** The page for people and the JSON for tests: see README.md. */
export function servePanel(view: SimulatorView): RequestListener {
  return (message, response) => {
    serve(view, message, response).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return
      throw error
    })
  }
}

async function serve(view: SimulatorView, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwn(message)) return json(response, 403, { error: 'only from this machine' })
  const url = new URL(message.url ?? '/', 'http://loopback')
  const body = (await readBody(message)) ?? ''
  const call = `${message.method ?? ''} ${url.pathname}`
  switch (call) {
    case 'GET /':
      return write(response, 'text/html', page(view))
    case 'GET /panel.css':
      return write(response, 'text/css', style)
    case 'GET /panel.js':
      return write(response, 'text/javascript', script)
    case 'GET /ledger':
      return ledger(view, url, response)
    case 'GET /sms':
      return json(response, 200, view.sms())
    case 'GET /arrived':
      return json(response, 200, view.arrived())
    case 'GET /answers':
      return json(response, 200, view.answers())
    case 'GET /calls':
      return json(response, 200, view.calls())
    case 'GET /faults':
      return json(response, 200, view.faults.list())
    case 'POST /faults':
      return order(view, body, response)
    case 'DELETE /faults':
      await view.faults.switchAllOff()
      return json(response, 200, [])
    case 'POST /release':
      view.release()
      return json(response, 200, {})
    case 'POST /panel/on':
    case 'POST /panel/off':
    case 'POST /panel/release':
    case 'POST /panel/answer':
      return submitted(view, call, new URLSearchParams(body), response)
    default:
      return numbered(view, call, response)
  }
}

/** Another site must not reach it through the browser. */
function isOwn({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? ''
  const isLoopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)
  return isLoopback && (headers.origin === undefined || headers.origin === `http://${host}`)
}

function ledger(view: SimulatorView, url: URL, response: ServerResponse): void {
  const operator = operatorIdSchema.optional().safeParse(url.searchParams.get('operator') ?? undefined)
  if (!operator.success) return json(response, 400, { error: 'unknown operator' })
  json(response, 200, view.ledger(operator.data))
}

async function order(view: SimulatorView, body: string, response: ServerResponse): Promise<void> {
  const wanted = faultOrderSchema.safeParse(parse(body))
  if (!wanted.success) return json(response, 400, { error: z.prettifyError(wanted.error) })
  json(response, 200, { id: await view.faults.switchOn(wanted.data) })
}

async function numbered(view: SimulatorView, call: string, response: ServerResponse): Promise<void> {
  const id = /^DELETE \/faults\/(\d+)$/.exec(call)?.[1]
  if (id === undefined) return json(response, 404, { error: 'no such address' })
  await view.faults.switchOff(Number(id))
  json(response, 200, view.faults.list())
}

async function submitted(
  view: SimulatorView,
  call: string,
  form: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  if (call === 'POST /panel/answer') view.answer(withCountry(form.get('from') ?? ''), form.get('text') ?? '')
  if (call === 'POST /panel/release') view.release()
  if (call === 'POST /panel/off') await view.faults.switchOff(Number(form.get('id')))
  if (call === 'POST /panel/on') {
    const wanted = faultOrderSchema.safeParse(filledIn(view, form))
    if (!wanted.success) return json(response, 400, { error: z.prettifyError(wanted.error) })
    await view.faults.switchOn(wanted.data)
  }
  response.writeHead(303, { location: '/' }).end()
}

/** A mobile in any spelling as operators write it; what is none stays as it was typed. */
function withCountry(typed: string): string {
  const mobile = parseMobile(typed)
  return mobile === undefined ? typed : `55${mobile}`
}

/** An address chosen with another operator means its own. */
function ownerOf(view: SimulatorView, operator: string | null, path: string | null): string | null {
  const owners = simulatedIds.filter((id) => path !== null && view.paths(id).includes(path))
  return owners.find((id) => id === operator) ?? owners[0] ?? operator
}

function filledIn(view: SimulatorView, form: URLSearchParams): unknown {
  const kind = form.get('kind') ?? ''
  const isWhole = isWholeOperator(kind)
  const calls = form.get('calls') ?? ''
  const path = isWhole || form.get('path') === '' ? null : form.get('path')
  const known = faultSchema.def.options.map((option) => option.shape.kind.value).find((one) => one === kind)
  return {
    operator: ownerOf(view, form.get('operator'), path),
    path,
    calls: isWhole || calls === '' ? null : Number(calls),
    fault: known === undefined ? undefined : chosenFault(known, Number(form.get('seconds'))),
  } satisfies Partial<Record<keyof FaultOrder, unknown>>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value))
}

function write(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': NO_STRANGERS,
    'cache-control': 'no-store',
  })
  response.end(text)
}
