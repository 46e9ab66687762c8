/** An application that does not take the service's URL from outside. */
package com.example.stamps;
