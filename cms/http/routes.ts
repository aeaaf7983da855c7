interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handler: string;
}

/** The reading routes of a list. `export` stands before `:id`, or it would be read as one. */
export function listRoutes(type: string, path: string): Route[] {
  return [
    { method: 'GET', path: `/${path}`, handler: `${type}.find` },
    { method: 'GET', path: `/${path}/export`, handler: `${type}.export` },
    { method: 'GET', path: `/${path}/:id`, handler: `${type}.findOne` },
  ];
}

/** The writing routes of a record that is entered as a whole. */
export function recordRoutes(type: string, path: string): Route[] {
  return [
    { method: 'POST', path: `/${path}`, handler: `${type}.create` },
    { method: 'PUT', path: `/${path}/:id`, handler: `${type}.update` },
    { method: 'DELETE', path: `/${path}/:id`, handler: `${type}.delete` },
  ];
}
