import { setImmediate } from 'node:timers/promises'
import { channelNames, type MessageChannel } from '#shared/customers/message/message-channel'
import { messageKey } from '#shared/customers/message/message-key'
import { smsPrice } from '#shared/customers/message/sms-text'
import type { MessageTemplate } from '#shared/customers/template/message-template'
import { templateRules } from '#shared/customers/template/template-use'
import { formatCents } from '#shared/kernel/money/format'
import { fail, ok, type Result } from '#shared/kernel/result'
import { printedDay } from '#shared/kernel/time/printed-date'
import { addDays, startOfDay } from '#shared/kernel/time/shop-day'
import { reminderWay } from '#shared/rewards/reminder/reminder-ways'
import { pricePerPart } from '../../customers/message/channel-rows'
import { renderMessage } from '../../customers/template/render-message'
import { templateByName } from '../../customers/template/template-rows'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { JobAnswer, JobRun } from '../../platform/jobs/job'
import { isBlocked } from '../../platform/messages/blocked-address-rows'
import { queueMessage } from '../../platform/messages/message-rows'
import { branchProfile } from '../../store/branch/branch-queries'
import { shopTimeZone, shopToday } from '../../store/branch/shop-clock-queries'
import { readParameter } from '../../store/settings/parameters-in-force'
import { expiringAccount, expiringBetween, wasWritten, type Expiring } from './reminder-queries'

const use = 'voucher-expiring'
const procedure = 'Lembrete de vales que vencem'
/** So many in one transaction, and a scan comes between. */
const AT_ONCE = 100

type Templates = Readonly<Partial<Record<MessageChannel, MessageTemplate>>>
type Told = 'written' | 'known' | 'unreachable'

/**
 * Reminds everybody whose value expires within the days ahead, from tomorrow on, of each once: however often it is begun
 * anew, what was written for a voucher and its last day is not written again. Whether it may still go out is looked at when
 * it is sent; it says nothing any more on the last day itself.
 */
export async function remindOfExpiry(
  desk: Desk,
  { stop, progress }: Pick<JobRun, 'stop' | 'progress'>,
): Promise<JobAnswer> {
  const { database, terminal } = desk
  const way = reminderWay(readParameter(database, 'reminder.way', terminal))
  const templates = findTemplates(desk, way.channels)
  if (!templates.ok) return { notDone: templates.error }
  const today = shopToday(database, desk)
  const days = readParameter(database, 'reminder.days', terminal)
  const due = expiringBetween(database, { from: addDays(today, 1), until: addDays(today, days) })
  const count: Record<Told, number> = { written: 0, known: 0, unreachable: 0 }
  for (let done = 0; done < due.length && !stop.aborted; done += AT_ONCE) {
    const told = database.write((db) =>
      due.slice(done, done + AT_ONCE).map((account) => {
        const expiring = expiringAccount(db, account)
        return expiring === undefined ? 'known' : remind(db, desk, expiring, templates.value)
      }),
    )
    for (const one of told) count[one] += 1
    progress(Math.min(done + AT_ONCE, due.length), due.length)
    await setImmediate()
  }
  return words(count)
}

function findTemplates(
  { database, terminal }: Desk,
  channels: readonly MessageChannel[],
): Result<Templates, string> {
  const found: Partial<Record<MessageChannel, MessageTemplate>> = {}
  for (const channel of channels) {
    const name = readParameter(database, `reminder.template-${channel}`, terminal)
    const template = templateByName(database, name)
    if (template?.use !== use || template.channel !== channel)
      return fail(
        `falta o modelo “${name}”, de ${channelNames[channel]} e do uso “${templateRules[use].name}”, em Modelos de mensagem.`,
      )
    found[channel] = template
  }
  return ok(found)
}

function remind(db: WriteDb, desk: Desk, expiring: Expiring, templates: Templates): Told {
  const { terminal } = desk
  const { channels, isByAll } = reminderWay(readParameter(db, 'reminder.way', terminal))
  const keyOf = (channel: MessageChannel): string =>
    messageKey({
      procedure: 'voucher-reminder',
      occasion: `${expiring.account} ${expiring.expiresOn}`,
      customerId: expiring.customerId,
      channel,
    })
  // By whichever way: a manager who changes it reminds nobody twice.
  if (wasWritten(db, [keyOf('email'), keyOf('sms')])) return 'known'
  const reached = channels.filter((channel) => {
    const address = expiring.addresses[channel]
    return address !== null && address !== '' && !isBlocked(db, channel, address)
  })
  const written = (isByAll ? reached : reached.slice(0, 1)).map((channel) =>
    write(db, desk, expiring, { template: templates[channel], dedupe: keyOf(channel) }),
  )
  if (written.length === 0) return 'unreachable'
  return written.includes('written') ? 'written' : (written[0] ?? 'unreachable')
}

function write(
  db: WriteDb,
  { terminal, now }: Desk,
  { code, balance, expiresOn, customerId, customerName, addresses }: Expiring,
  { template, dedupe }: { readonly template: MessageTemplate | undefined; readonly dedupe: string },
): Told {
  const { name: loja, phone: telefone } = branchProfile(db, terminal.branchId)
  const rendered =
    template &&
    renderMessage(template, {
      loja,
      telefone,
      nome: customerName,
      primeiro_nome: customerName.split(' ')[0] ?? customerName,
      vale: code,
      valor: formatCents(balance),
      validade: printedDay(expiresOn),
    })
  const address = template && addresses[template.channel]
  // Whom a text cannot be filled in for is told apart, and keeps nobody else's from going out.
  if (!template || !rendered?.ok || address === null || address === undefined) return 'unreachable'
  const { subject, body, parts } = rendered.value
  const id = queueMessage(db, {
    channel: template.channel,
    purpose: templateRules[use].purpose,
    procedure,
    customerId,
    address,
    subject,
    body,
    parts,
    price: smsPrice(parts, pricePerPart(db, template.channel)),
    dedupe,
    at: now(),
    expiresAt: startOfDay(expiresOn, shopTimeZone(db, terminal.branchId)),
  })
  return id === null ? 'known' : 'written'
}

function words({ written, unreachable }: Readonly<Record<Told, number>>): string {
  const said =
    written === 0
      ? 'Ninguém a lembrar'
      : written === 1
        ? '1 lembrete escrito'
        : `${written.toLocaleString('pt-BR')} lembretes escritos`
  if (unreachable === 0) return `${said}.`
  return `${said}; ${unreachable === 1 ? '1 vale é' : `${unreachable.toLocaleString('pt-BR')} vales são`} de quem não tem e-mail nem celular que sirva.`
}
