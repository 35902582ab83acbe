// A till that sends what is queued by SMS and ends: node --import tsx send-messages.ts <file> <address of Zenvia>
import { setTimeout as wait } from 'node:timers/promises'
import { zenvia } from '../../customers/gateways/zenvia/zenvia'
import { connect, openFile } from '../../platform/database/connection'
import { createMessages } from '../../platform/messages/create-messages'
import { countPendingMessages } from '../../platform/messages/message-rows'
import { gatewayCredentials } from '../../simulators/gateways/gateway-id'
import { testLog } from '../platform/test-log'

const [path = '', url = ''] = process.argv.slice(2)
const database = connect(openFile(path))
const settings = { url, from: 'loja', ...gatewayCredentials.zenvia }
const gateway = zenvia.start(settings, { now: Date.now, deadlineMs: 15_000 })
const messages = createMessages({
  database,
  now: Date.now,
  random: Math.random,
  log: testLog(),
  gatewayOf: (channel) => Promise.resolve(channel === 'sms' ? gateway : null),
  asks: [],
  rules: () => ({ hours: { from: 0, to: 24 }, mostPerWeek: 7 }),
  timeZone: () => 'America/Sao_Paulo',
  mayAct: () => true,
  onChange: () => undefined,
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
})
messages.start()
const isBusy = (): boolean => {
  const { queued, sending } = countPendingMessages(database)
  return queued + sending > 0
}
while (isBusy()) await wait(50)
messages.stop()
database.close()
