const IMPORT = '/imports/:id';

export default {
  routes: [
    { method: 'GET', path: '/imports', handler: 'import.find' },
    { method: 'POST', path: '/imports', handler: 'import.start' },
    { method: 'GET', path: IMPORT, handler: 'import.findOne' },
    { method: 'DELETE', path: IMPORT, handler: 'import.discard' },
    { method: 'GET', path: `${IMPORT}/file`, handler: 'import.file' },
    { method: 'GET', path: `${IMPORT}/decisions`, handler: 'import.decisions' },
    { method: 'POST', path: `${IMPORT}/decisions`, handler: 'import.decide' },
    { method: 'POST', path: `${IMPORT}/accept`, handler: 'import.accept' },
    { method: 'POST', path: `${IMPORT}/proposal`, handler: 'import.propose' },
    { method: 'POST', path: `${IMPORT}/accept-as-change`, handler: 'import.acceptAsChange' },
  ],
};
