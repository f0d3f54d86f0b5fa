/**
 * Classes that break the rules of the house on purpose: each rule must find its own. They stand
 * outside the application's package, so that neither Spring nor Hibernate picks them up.
 */
package canary;
