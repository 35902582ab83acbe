import { describe, expect, it } from 'vitest'
import { refusedArguments, switchName } from './command-line'

describe('the installed program', () => {
  it.each([
    [[]],
    [['--data-dir=/srv/caixa']],
    [['--data-dir', '/srv/caixa']],
    [['--data-dir', 'D:\\Caixa', '--screenshot=a.png']],
    [['--disable-gpu', '--force-device-scale-factor=1.25']],
  ])('starts with %j', (args) => expect(refusedArguments(args)).toEqual([]))

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '-remote-debugging-port=9222',
    '/remote-debugging-port=9222',
    '--REMOTE-DEBUGGING-PORT=9222',
    '--inspect',
    '--inspect-brk=0',
    '--inspect-port=1',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--host-rules=MAP * 127.0.0.1',
    '--proxy-server=127.0.0.1:8080',
    '--proxy-pac-url=http://mal.example/',
    '--proxy-bypass-list=*',
    '--no-proxy-server',
    '--disable-web-security',
    '--ignore-certificate-errors',
    '--ignore-certificate-errors-spki-list=x',
    '--allow-running-insecure-content',
    '--unsafely-treat-insecure-origin-as-secure=http://a',
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--js-flags=--allow-natives-syntax',
    '--load-extension=/tmp/x',
    '--auto-open-devtools-for-tabs',
    '--user-data-dir=/tmp/x',
    '--require=/tmp/x.js',
    '--renderer-cmd-prefix=/tmp/x',
    '--utility-cmd-prefix=/tmp/x',
    '--gpu-launcher=/tmp/x',
    '--log-net-log=/tmp/x',
    '--ssl-key-log-file=/tmp/x',
    '--enable-logging=file',
    '--password-store=basic',
    '--data-dir-2=x',
    '--',
    '/tmp/app.js',
    '-r',
  ])('does not start with %s', (arg) => {
    expect(refusedArguments([arg])).toEqual([arg])
    expect(refusedArguments(['--data-dir=/srv/caixa', arg])).toEqual([arg])
  })

  it('takes no switch for the folder’s name', () =>
    expect(refusedArguments(['--data-dir', '--no-sandbox'])).toEqual(['--no-sandbox']))
})

it.each([
  ['--no-sandbox', 'no-sandbox'],
  ['--proxy-server=a=b', 'proxy-server'],
  ['-inspect', 'inspect'],
  ['app.js', null],
])('the switch of %s is %s', (arg, name) => expect(switchName(arg)).toBe(name))
