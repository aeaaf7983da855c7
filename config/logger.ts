/** The server's log is for what needs somebody's attention; requests are the proxy's to log. */
export default { level: process.env.LOG_LEVEL ?? 'warn' };
