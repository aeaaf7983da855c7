import { createContext, useContext } from 'react';
import type { Services } from './services';

/** The office's services for the few parts that need more than react-admin's providers. */
export const ServicesContext = createContext<Services | null>(null);

/** @throws Error outside the office */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('There are no services outside the office');
  return services;
}
