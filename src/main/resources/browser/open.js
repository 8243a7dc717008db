// Sets Neo4j Browser up for this graph and opens it: address and user, the saved questions as favourites, the style,
// the guide. Neo4j Browser keeps its state as JSON in the page's local storage under 'neo4j.…', read once when it
// starts. It loads guides from 'localhost' only, so that is the name to be opened under.
//
// `hallway browser` prints an address with '#password': browsers do not send that part to any server. Neo4j Browser
// takes the password from its state and erases it there once it is connected.

// Reads a style sheet of rules like `node.Talk { caption: "{title}"; }` into what Neo4j Browser keeps of it.
const parseStyle = sheet =>
  Object.fromEntries(
    [...sheet.matchAll(/([\w.]+)\s*\{((?:"[^"]*"|[^"}])*)\}/g)].map(([, selector, rules]) => [
      selector,
      Object.fromEntries([...rules.matchAll(/([\w-]+):\s*"?([^";]*)"?;/g)].map(([, key, value]) => [key, value]))
    ])
  )

;(async () => {
  if (location.hostname !== 'localhost') {
    location.replace(`http://localhost:${location.port}${location.pathname}${location.hash}`)
    return
  }
  const state = {
    get: (key, otherwise) => JSON.parse(localStorage.getItem(`neo4j.${key}`)) ?? otherwise,
    set: (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value))
  }
  const setup = await (await fetch('setup.json')).json()
  const folder = { id: 'hallway', name: 'Hallway' }
  const questions = setup.questions.map(question => ({ ...question, folder: folder.id }))
  const others = entry => !entry.id.startsWith('hallway')

  state.set('folders', [...state.get('folders', []).filter(others), folder])
  state.set('documents', [...state.get('documents', []).filter(others), ...questions])
  state.set('grass', state.get('grass', null) ?? parseStyle(setup.style))
  state.set('settings', { ...state.get('settings', {}), allowCrashReports: false, allowUserStats: false })
  state.set('udc', { ...state.get('udc', {}), consentBannerShownCount: 5 })

  const password = location.hash.slice(1)
  if (password) {
    const id = '$$discovery'
    const host = setup.dbms.replace(/\/\/.*@/, '//')
    const connection = { id, name: id, type: 'bolt', host, username: setup.user, password, authenticationMethod: 'NATIVE' }
    state.set('connections', { allConnectionIds: [id], connectionsById: { [id]: connection }, activeConnection: null })
  }
  const guide = new URL('guide.html', location.href).href
  location.replace(
    `index.html?dbms=${encodeURIComponent(setup.dbms)}&preselectAuthMethod=NATIVE&cmd=guide&arg=${encodeURIComponent(guide)}`
  )
})()
