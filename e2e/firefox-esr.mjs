#!/usr/bin/env node
// Starts Debian's Firefox and passes its WebDriver BiDi messages on. Playwright asks every new context for
// `emulation.setMediaFeaturesOverride`, which Firefox ESR 153 does not know; that one is answered here, and the
// tests in Firefox choose no colour scheme. Once the ESR knows it, this file can go.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'

const unknownCommand = 'emulation.setMediaFeaturesOverride'

const browser = spawn('/usr/bin/firefox-esr', process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => browser.kill(signal))
browser.on('exit', (code) => process.exit(code ?? 1))

createInterface({ input: browser.stderr }).on('line', (line) => {
  const address = /^WebDriver BiDi listening on (ws:\S+)$/.exec(line)?.[1]
  if (address) serve(address)
  else console.error(line)
})

function serve(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (client, request) => connect(client, new WebSocket(address + request.url)))
  server.on('listening', () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`))
}

function connect(client, firefox) {
  const isOpen = new Promise((resolve) => firefox.once('open', resolve))
  client.on('message', async (data) => {
    const { id, method } = JSON.parse(data.toString())
    await isOpen
    if (method === unknownCommand) client.send(JSON.stringify({ type: 'success', id, result: {} }))
    else firefox.send(data.toString())
  })
  firefox.on('message', (data) => client.send(data.toString()))
  firefox.on('close', () => client.close())
  client.on('close', () => firefox.close())
}
