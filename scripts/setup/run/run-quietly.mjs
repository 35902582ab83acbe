import { spawn } from 'node:child_process'

/**
 * Runs a command and keeps what it prints; the caller decides whether anyone needs to read it.
 * Never rejects: a command that cannot even start answers with code -1.
 */
export function runQuietly(command, args, { timeoutMs, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, ...options })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    const output = () => Buffer.concat(chunks).toString('utf8')
    child.on('error', (error) => resolve({ ok: false, code: -1, output: output() + error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, code, output: output() }))
  })
}

export function lastLines(text, count = 30) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
